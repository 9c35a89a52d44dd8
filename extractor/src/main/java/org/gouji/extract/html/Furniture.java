package org.gouji.extract.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells the site from the page: navigation, footers, tools. What holds a table of figures or some sentences is never taken for
 * furniture, whatever it is called, so that nothing of what is published is lost.
 */
final class Furniture {

    /** More characters than this outside of links are text that somebody wrote for the page. */
    private static final int TEXT = 300;

    /** Fewer links than this are no menu. */
    private static final int MENU = 3;

    /** In a menu, this many characters are links to one that is not. */
    private static final int LINKED = 3;

    private static final Set<String> CONTAINERS =
            Set.of("div", "ul", "ol", "dl", "table", "td", "section", "nav", "header", "footer", "aside", "p", "form");

    private static final Set<String> LANDMARKS = Set.of("nav", "footer", "aside");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar");

    /** Names that authors give to parts of a site and to nothing else. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|\\s)(?:(?:main|top|left|right|site|page|sub|bottom)[-_]?)?(?:nav|navi|navbar|navigation|menu|crumbs?|breadcrumbs?"
                    + "|foot|footer|copyright|toolbar|search|share|bdsharebuttonbox|sidebar|pager|pagination|qrcode|friendlinks?)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** Longer lines are sentences, whatever they speak of. */
    private static final int LINE = 240;

    /** Lines that sites print around their pages: the way here, the next page, tools, the operator of the site. */
    private static final Pattern LINE_OF_THE_SITE = Pattern.compile(
            "^(?:您?(?:的|现在的)?当前?(?:所在)?位置(?:是)?[:：]|上一[篇条页][:：]?|下一[篇条页][:：]?|相关(?:链接|文章|新闻|阅读|文档|稿件)[:：]?"
                    + "|[【\\[]?(?:打印|关闭|收藏|返回)(?:本页|窗口|顶部|首页|列表)?[】\\]]?(?=$|[\\s【\\[|])|【?字体[:：]|分享到?[:：]|扫一扫|主办(?:单位)?[:：]|承办(?:单位)?[:：])"
                    + "|ICP备|公网安备|网站标识码|版权所有|[Cc]opyright|技术支持[:：]");

    private Furniture() {}

    /** Whether an element with all that is in it belongs to the site. */
    static boolean isOfTheSite(Element element) {
        if (!CONTAINERS.contains(element.normalName())) {
            return false;
        }
        boolean declared = LANDMARKS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || NAMED.matcher(element.className()).find()
                || NAMED.matcher(element.id()).find();
        Survey survey = Survey.of(element, TEXT);
        boolean menu = survey.links() >= MENU && survey.linked() >= LINKED * survey.plain();
        boolean content = survey.plain() >= TEXT || survey.isLarge() || survey.hasFigures() || survey.hasTitle();
        return (declared || menu) && !content;
    }

    /** Whether a line of text is one that sites print around their pages. */
    static boolean isLineOfTheSite(String line) {
        return line.length() <= LINE && LINE_OF_THE_SITE.matcher(line).find();
    }
}
