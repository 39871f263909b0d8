package org.jiedui.example.office.season;

/**
 * How a mother behaves over the year. The shares are made up, to set every step of the programme going; they say nothing
 * of any real place.
 *
 * <table>
 * <caption>The model</caption>
 * <tr><th>temper</th><th>of 10,000</th><th>what she does</th></tr>
 * <tr><td>STEADY</td><td>8,450</td><td>skips 1 month in 50</td></tr>
 * <tr><td>FORGETFUL</td><td>900</td><td>skips 1 month in 4</td></tr>
 * <tr><td>LAPSING</td><td>350</td><td>stops after two to six months; a warning brings 6 in 10 back</td></tr>
 * <tr><td>SILENT</td><td>150</td><td>never records a contact; a warning brings 1 in 10 back</td></tr>
 * <tr><td>ILL</td><td>100</td><td>steady, with one leave of 60 to 120 days</td></tr>
 * <tr><td>LEAVING</td><td>50</td><td>steady, until she withdraws on some day of the year</td></tr>
 * </table>
 */
enum Temper {
    STEADY(8_450, 200, 0),
    FORGETFUL(900, 2_500, 9_000),
    LAPSING(350, 200, 6_000),
    SILENT(150, 10_000, 1_000),
    ILL(100, 200, 0),
    LEAVING(50, 200, 0);

    private final int share;
    private final int skips;
    private final int heeds;

    Temper(int share, int skips, int heeds) {
        this.share = share;
        this.skips = skips;
        this.heeds = heeds;
    }

    static Temper of(Chance chance) {
        int drawn = chance.below(10_000);
        for (Temper temper : values()) {
            drawn -= temper.share;
            if (drawn < 0) {
                return temper;
            }
        }
        return STEADY;
    }

    /** How many months of ten thousand she skips. */
    int skips() {
        return skips;
    }

    /** How many warnings of ten thousand she heeds. */
    int heeds() {
        return heeds;
    }
}
