package org.gouji.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Block;

/** The pages of a file, laid out one by one as they come: of each only its lines and tables are kept. */
public final class Pages {

    private final List<PageLayout> layouts = new ArrayList<>();
    private final MissingLevels levels = new MissingLevels();
    private final MissingUprights uprights = new MissingUprights();
    private final TurnedPages turned = new TurnedPages();

    /** Takes the next page. */
    public void add(PageContent page) {
        PageContent ruled = levels.in(page);
        layouts.add(LayoutFinder.layout(ruled, uprights.of(ruled)));
        turned.add(page);
    }

    /** How many there are. */
    public int count() {
        return layouts.size();
    }

    /** What stands on all of them, in reading order, without page numbers and running heads. */
    public List<Block> blocks() {
        return turned.asShown(BlockAssembler.assemble(SpilledColumns.joined(RunningHeads.strip(layouts))));
    }
}
