package ai.veritasad.analyzer.disclosure.profile;

import java.util.List;

/**
 * What is asked of the place of publication.
 *
 * @param forbidden names of platforms where ads are forbidden
 * @param contested names of platforms about which authorities have spoken differently
 * @param subscribers from which on a channel has to be in the authority's list; 0 where there is
 *     none
 * @param listSigns words and hosts by which a description shows the entry in that list
 */
public record Channels(
        List<String> forbidden, List<String> contested, long subscribers, List<String> listSigns) {
    public Channels {
        forbidden = List.copyOf(forbidden);
        contested = List.copyOf(contested);
        listSigns = List.copyOf(listSigns);
    }
}
