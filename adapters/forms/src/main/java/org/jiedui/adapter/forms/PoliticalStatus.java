package org.jiedui.adapter.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Political status (政治面貌) by the codes of GB/T 4762-1984, cell 6 of the registration form (H-F).
 *
 * <p>Only for the export of the form: no rule looks at it (U-15).
 */
public enum PoliticalStatus implements NationalCode {
    /** Code 01. */
    PARTY_MEMBER("01", "中共党员", "member of the Communist Party of China", "中国共产党党员", "党员"),
    /** Code 02. */
    PROBATIONARY_PARTY_MEMBER(
            "02", "中共预备党员", "probationary member of the Communist Party of China", "中国共产党预备党员", "预备党员"),
    /** Code 03. */
    YOUTH_LEAGUE_MEMBER("03", "共青团员", "member of the Communist Youth League of China", "中国共产主义青年团团员", "团员"),
    /** Code 04. */
    REVOLUTIONARY_COMMITTEE(
            "04", "民革党员", "member of the Revolutionary Committee of the Chinese Kuomintang", "中国国民党革命委员会会员", "民革会员"),
    /** Code 05. */
    DEMOCRATIC_LEAGUE("05", "民盟盟员", "member of the China Democratic League", "中国民主同盟盟员"),
    /** Code 06. */
    NATIONAL_CONSTRUCTION(
            "06", "民建会员", "member of the China National Democratic Construction Association", "中国民主建国会会员"),
    /** Code 07. */
    PROMOTING_DEMOCRACY("07", "民进会员", "member of the China Association for Promoting Democracy", "中国民主促进会会员"),
    /** Code 08. */
    PEASANTS_AND_WORKERS("08", "农工党党员", "member of the Chinese Peasants' and Workers' Democratic Party", "中国农工民主党党员"),
    /** Code 09. */
    ZHI_GONG("09", "致公党党员", "member of the China Zhi Gong Party", "中国致公党党员"),
    /** Code 10. */
    JIUSAN_SOCIETY("10", "九三学社社员", "member of the Jiusan Society"),
    /** Code 11. */
    TAIWAN_LEAGUE("11", "台盟盟员", "member of the Taiwan Democratic Self-Government League", "台湾民主自治同盟盟员"),
    /** Code 12. */
    WITHOUT_PARTY("12", "无党派人士", "democratic personage without party affiliation", "无党派民主人士", "无党派"),
    /** Code 13. */
    MASSES("13", "群众", "masses");

    private final String code;
    private final String chinese;
    private final String english;
    private final List<String> otherNames;

    PoliticalStatus(String code, String chinese, String english, String... otherNames) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.otherNames = List.of(otherNames);
    }

    /**
     * The status that a cell holds.
     *
     * @param cell the national code or a Chinese name
     * @return empty if it is none, also for {@code 民主党派}, which the form accepts without saying which of the eight
     */
    public static Optional<PoliticalStatus> find(String cell) {
        return Arrays.stream(values()).filter(entry -> entry.isWritten(cell)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
