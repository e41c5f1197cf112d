package org.cordee.report.renewal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.funding.FundingEnd;
import org.cordee.funding.Post;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Page;

/**
 * Funding that ends and the files that ask for more, for the director.
 *
 * @param ends those of the next twelve months that no open file is about
 * @param posts by id, for the names of files
 */
record RenewalListPage(
        List<FundingEnd> ends,
        List<Renewal> renewals,
        Map<UUID, Post> posts,
        Map<UUID, String> funders,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "report/renewal/list";
    }

    @Override
    public String titleKey() {
        return "renewal.title";
    }

    String funder(Post post) {
        return funders.getOrDefault(post.funder(), "");
    }

    /** The words of a file: its post and who pays it. */
    String name(Renewal renewal) {
        Post post = posts.get(renewal.post());
        return post == null ? "" : post.label() + " – " + funder(post);
    }
}
