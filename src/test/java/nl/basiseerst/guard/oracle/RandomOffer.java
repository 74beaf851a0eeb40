package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// A small catalogue: activities, the sessions they are served in, and the fallbacks of roles.
final class RandomOffer {

    static final List<Role> ROLES = List.of(Role.GP, Role.NP, Role.SOH, Role.ASSISTANT);
    static final List<String> BANDS = List.of("jong", "oud");
    static final List<String> COMPETENCES = List.of("wond", "echo");

    private final Dice dice;
    private final int dayparts;
    private final boolean calm;
    private final List<Activity> activities = new ArrayList<>();
    private final List<SessionType> sessions = new ArrayList<>();

    /// @param calm whether the general practitioner may do everything and little is asked, so that
    ///   some weeks are covered and others just not
    RandomOffer(Dice dice, int dayparts, boolean calm) {
        this.dice = dice;
        this.dayparts = dayparts;
        this.calm = calm;
        int basic = dice.between(1, 5);
        for (int i = 0; i < basic; i++) {
            activities.add(activity("a" + i, Offer.BASIC));
        }
        for (int i = dice.between(1, 2); i > 0; i--) {
            int place = dice.between(0, activities.size());
            activities.add(place, activity("x" + i, Offer.EXTRA));
        }
        if (dice.chance(0.2)) {
            activities.add(activity("o", Offer.OUTSIDE));
        }
        for (int i = dice.between(1, 3); i > 0; i--) {
            sessions.add(session("s" + i, SessionOffer.BASIC));
        }
        for (int i = dice.between(1, 3); i > 0; i--) {
            sessions.add(session("e" + i, SessionOffer.EXTRA));
        }
        sessions.add(session("n", SessionOffer.NONE));
    }

    List<Activity> activities() {
        return activities;
    }

    List<SessionType> sessions() {
        return sessions;
    }

    List<String> sessionIds(SessionOffer offer) {
        return sessions.stream().filter(s -> s.offer() == offer).map(SessionType::id).toList();
    }

    List<RoleFallback> fallbacks() {
        List<RoleFallback> fallbacks = new ArrayList<>();
        for (Role role : ROLES) {
            if (dice.chance(0.75)) {
                List<String> basic = sessionIds(SessionOffer.BASIC);
                fallbacks.add(new RoleFallback(role, dice.some(dice.between(0, 3), basic)));
            }
        }
        return fallbacks;
    }

    private Activity activity(String id, Offer offer) {
        boolean deferrable = dice.chance(0.25);
        int accessDays = dice.oneOf(0, 0, 0, 1, 2, 3, 10);
        boolean perDaypart = !deferrable && accessDays == 0 && dice.chance(0.4);
        return new Activity(
                id,
                "Activiteit " + id,
                offer,
                null,
                null,
                false,
                offer == Offer.BASIC ? dice.oneOf(CoreTask.values()) : null,
                dice.between(1, 5),
                accessDays,
                deferrable ? dice.oneOf(1, 1, 2, 3, 4) : null,
                perDaypart && dice.chance(0.5),
                demand(perDaypart),
                performers());
    }

    private Demand demand(boolean perDaypart) {
        double fixed =
                calm ? dice.oneOf(0.0, 4.0, 9.5, 20.0) : dice.oneOf(0.0, 3.0, 8.0, 14.5, 30.0);
        List<Demand.BandRate> rates = new ArrayList<>();
        if (fixed == 0 || dice.chance(0.3)) {
            for (String band : dice.some(dice.between(1, 2), BANDS)) {
                rates.add(new Demand.BandRate(band, dice.between(100, calm ? 900 : 2000)));
            }
        }
        List<Double> season = new ArrayList<>();
        if (dice.chance(0.3)) {
            for (int month = 0; month < 12; month++) {
                season.add(dice.oneOf(0.0, 0.8, 1.0, 1.25, 1.5));
            }
        }
        List<Demand.DayWeight> weekday = new ArrayList<>();
        if (dice.chance(0.4)) {
            for (DayOfWeek day : dice.some(dice.between(1, 6), List.of(DayOfWeek.values()))) {
                weekday.add(new Demand.DayWeight(day, dice.oneOf(0.0, 0.2, 1.0, 1.0, 3.0)));
            }
        }
        List<Double> shares = new ArrayList<>();
        if (perDaypart) {
            for (int d = 0; d < dayparts; d++) {
                shares.add(d == 0 ? 0.6 : dice.oneOf(0.0, 0.4, 1.0));
            }
        }
        return new Demand(rates, season, weekday, shares, fixed);
    }

    private List<Performer> performers() {
        List<Performer> performers = new ArrayList<>();
        if (calm) {
            double minutes = dice.oneOf(5.0, 10.0, 12.5);
            performers.add(
                    new Performer(Role.GP, minutes, 1, DelegationMode.OWN, Supervision.NONE, null));
        }
        List<Role> others = calm ? ROLES.subList(1, ROLES.size()) : ROLES;
        for (Role role : dice.some(dice.between(calm ? 0 : 1, 3), others)) {
            performers.add(
                    new Performer(
                            role,
                            dice.oneOf(5.0, 7.5, 10.0, 12.5, 15.0, 20.0, 30.0),
                            dice.oneOf(1.0, 1.0, 1.0, 0.5, 0.25),
                            DelegationMode.OWN,
                            dice.chance(0.3) ? supervision() : Supervision.NONE,
                            dice.chance(0.25) ? dice.oneOf(COMPETENCES) : null));
        }
        return dice.some(performers.size(), performers);
    }

    private Supervision supervision() {
        return new Supervision(
                dice.oneOf(Supervision.Level.REACHABLE, Supervision.Level.ON_SITE),
                dice.some(dice.between(1, 2), ROLES),
                dice.chance(0.3) ? List.of(Registration.NURSE) : List.of());
    }

    private SessionType session(String id, SessionOffer offer) {
        List<String> own =
                activities.stream()
                        .filter(a -> a.offer().name().equals(offer.name()))
                        .map(Activity::id)
                        .toList();
        int most = own.size() + 2;
        return new SessionType(
                id,
                "Sessie " + id,
                offer,
                dice.some(calm && id.equals("s1") ? most : dice.between(0, most), own),
                calm ? dice.oneOf(1.0, 0.9, 0.75) : dice.oneOf(1.0, 1.0, 0.9, 0.75, 0.5, 0.0),
                Room.Type.CONSULTING,
                dice.chance(offer == SessionOffer.EXTRA ? 0.5 : 0.8));
    }
}
