package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.disclosure.facts.Ad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Every condition by the name that data files call it. */
public final class Conditions {

    private record Asked(Set<Ad.Duty> duties, Function<Ad, List<Hit>> check) {}

    private static final Map<String, Asked> OF_ADS = new HashMap<>();
    private static final Map<String, Function<Whole, List<Hit>>> OF_ITEMS = new HashMap<>();

    static {
        Set<Ad.Duty> full = Set.of(Ad.Duty.FULL);
        add(full, LabelConditions.all());
        add(full, PlacementConditions.all());
        add(full, LegibilityConditions.all());
        add(full, AdvertiserConditions.all());
        add(full, TokenConditions.all());
        add(full, LinkConditions.all());
        Set<Ad.Duty> any = Set.of(Ad.Duty.FULL, Ad.Duty.OWN_UNMARKED);
        add(any, SectorConditions.all());
        add(any, ScopeConditions.ofAnyDuty());
        add(Set.of(Ad.Duty.OWN_UNMARKED), ScopeConditions.ofOwnGoods());
        add(Set.of(Ad.Duty.NONE), ScopeConditions.ofNoDuty());
        OF_ITEMS.putAll(LinkConditions.ofItems());
        OF_ITEMS.putAll(PlatformConditions.ofItems());
        OF_ITEMS.putAll(ScopeConditions.ofItems());
    }

    private Conditions() {}

    private static void add(Set<Ad.Duty> duties, Map<String, Function<Ad, List<Hit>>> all) {
        all.forEach((name, check) -> OF_ADS.put(name, new Asked(duties, check)));
    }

    /** How the condition holds for a segment; empty where it doesn't or is none of segments. */
    public static List<Hit> ofAd(String name, Ad ad) {
        Asked asked = OF_ADS.get(name);
        return asked == null || !asked.duties().contains(ad.duty())
                ? List.of()
                : asked.check().apply(ad);
    }

    /** How the condition holds for an item; empty where it doesn't or is none of items. */
    public static List<Hit> ofItem(String name, Whole whole) {
        Function<Whole, List<Hit>> check = OF_ITEMS.get(name);
        return check == null ? List.of() : check.apply(whole);
    }

    /** All names that a data file may use. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(OF_ADS.keySet());
        names.addAll(OF_ITEMS.keySet());
        return names;
    }
}
