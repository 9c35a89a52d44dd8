package org.gouji.model.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ObservationsCsvTest {

    @Test
    void writes_one_recovered_value_a_row_and_leaves_out_what_could_not_be_read() throws IOException {
        StringBuilder out = new StringBuilder();

        ObservationsCsv.begin(out).write(Example.disclosure());

        assertThat(out.toString().split("\r\n"))
                .containsExactly(
                        "document,entity,fiscal_year,statement,subject,side,code,item,measure,value,text,unit,"
                                + "page,x0,y0,x1,y1,locator,raw,row_id",
                        "\"示例, 1.pdf\",青溪县档案馆,2023,income,,income,201,一般公共服务支出,total,1200.00,,万元,"
                                + "2,300.0,120.1,351.0,131.5,page[2],\"1,200.00\",1",
                        "\"示例, 1.pdf\",青溪县档案馆,2023,income,,income,201,一般公共服务支出,change,,持平,," + ",,,,,line 7,持平,1");
    }
}
