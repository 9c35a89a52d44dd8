package org.gouji.model.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.rule.Report;
import org.junit.jupiter.api.Test;

class DisclosureJsonTest {

    private static final Report NOTHING = new Report(List.of(), List.of(), List.of(), 0, List.of());

    @Test
    void writes_the_object_of_the_contract_with_every_value_on_a_line() throws IOException {
        assertThat(json()).isEqualTo("""
                        {
                          "document": {
                            "name": "示例, 1.pdf",
                            "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                            "media_type": "application/pdf",
                            "pages": 2
                          },
                          "generator": {
                            "name": "gouji",
                            "version": "0.1.0",
                            "rules": "1.0",
                            "schema": "1.1"
                          },
                          "disclosure": {
                            "entity": "青溪县档案馆",
                            "fiscal_year": 2023,
                            "kind": "final_accounts"
                          },
                          "sections": [ {
                            "level": 2,
                            "ordinal": "一、",
                            "title": "收入说明",
                            "path": [ "情况说明" ],
                            "place": {
                              "page": 1,
                              "box": [ 72.0, 90.0, 200.0, 104.0 ],
                              "locator": "page[1]"
                            },
                            "paragraphs": [ {
                              "text": "一、收入说明",
                              "page": 1,
                              "box": [ 72.0, 90.0, 200.0, 104.0 ],
                              "locator": "page[1]"
                            } ]
                          } ],
                          "statements": [ {
                            "id": "income",
                            "title": "收入决算表",
                            "subject": "",
                            "unit": "万元",
                            "empty": false,
                            "source": {
                              "page": 1,
                              "box": [ 72.0, 90.0, 200.0, 104.0 ],
                              "locator": "page[1]"
                            },
                            "rows": [ {
                              "row_id": 1,
                              "side": "income",
                              "code": "201",
                              "item": "一般公共服务支出",
                              "level": 1,
                              "values": {
                                "total": { "value": 1200.00, "unit": "万元", "raw": "1,200.00", "page": 2, "box": [ 300.0, 120.1, 351.0, 131.5 ], "locator": "page[2]" },
                                "change": { "text": "持平", "unit": "", "raw": "持平", "locator": "line 7" },
                                "other": { "unread": "字形没有对应的字符", "raw": "1?0", "page": 2, "box": [ 300.0, 120.1, 351.0, 131.5 ], "locator": "page[2]" }
                              },
                              "notes": {
                                "备注": "含\\"上年\\""
                              }
                            } ]
                          }, {
                            "id": "government_fund",
                            "title": "政府性基金",
                            "subject": "本级",
                            "unit": "",
                            "empty": true,
                            "source": {
                              "locator": "table[3]/row[1]/cell[1]"
                            },
                            "rows": []
                          } ],
                          "checks": [],
                          "findings": [],
                          "diagnostics": [ {
                            "code": "odd",
                            "message": "奇怪"
                          }, {
                            "code": "unread-figure",
                            "message": "第 2 页的数字无法辨认",
                            "page": 2,
                            "box": [ 300.0, 120.1, 351.0, 131.5 ],
                            "locator": "page[2]"
                          } ],
                          "summary": {
                            "findings": {
                              "error": 0,
                              "warning": 0,
                              "review": 0,
                              "info": 0
                            },
                            "checks": {
                              "pass": 0,
                              "fail": 0,
                              "rounding": 0,
                              "review": 0,
                              "not_applicable": 0,
                              "insufficient_data": 0,
                              "parse_ambiguity": 0,
                              "execution_error": 0
                            },
                            "coverage": {
                              "figures": 1,
                              "unread": 1,
                              "evaluated": 0,
                              "statements": []
                            }
                          }
                        }
                        """);
    }

    @Test
    void writes_the_same_bytes_every_time() throws IOException {
        assertThat(json()).isEqualTo(json());
    }

    private static String json() throws IOException {
        StringWriter out = new StringWriter();
        Document document =
                Document.of(Example.disclosure().outline().source(), "abc".getBytes(StandardCharsets.US_ASCII));
        DisclosureJson.write(document, Example.disclosure(), NOTHING, out);
        return out.toString();
    }
}
