package org.jiedui.example.office;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A desk in a directory of its own: lays files on it, runs the program, looks at what lies there afterwards. */
final class Desk {

    /** How a run ended and what it said. */
    record Run(int code, String out, String err) {}

    static final String MOTHERS = "编号,性别,出生年月,行政区划代码,招募途径,招募来源,可结对人数,亲属儿童编号,查询日期,查询结果,品德,责任,爱心,家教经验\n";
    static final String CHILDREN = "编号,出生日期,行政区划代码,就读学校及班级,学段,父母外出情况,需求,紧急程度,等待起始日期,监护人同意日期,班主任编号\n";
    static final String DIVISIONS = "code,name,level,parent,longitude,latitude\n";
    static final String PAIRS = "爱心妈妈编号,儿童编号,结对日期,结束日期,结束原因\n";
    static final String LEDGER = "编号,爱心妈妈编号,儿童编号,日期,登记日期,方式,对象,活动,地点,结果\n";
    static final String LEAVE = "爱心妈妈编号,开始日期,结束日期,原因\n";
    static final String TERMS = "行政区划代码,学段,学年,学期,开学日期,放假日期,备注\n";

    private final Path directory;
    private final Map<String, String> environment;

    Desk(Path directory) {
        this(directory, Map.of());
    }

    /** A desk whose programs have this environment. */
    Desk(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** A mother of whom all is in order on 2026-03-01. */
    static String mother(String id, String division) {
        return id + ",女,1990-01," + division + ",,,,,2025-10-01,无记录,是,是,是,是\n";
    }

    /** A child of whom all is in order on 2026-03-01. */
    static String child(String id, String division) {
        return id + ",2016-05-05," + division + ",某校,,双方外出,,2,,2025-10-01,\n";
    }

    /** Lays two mothers, two children, one pairing and everything else empty. */
    Desk layCases() {
        String place = "420525000000";
        return lay("d.csv", DIVISIONS + "420525000000,远安县,COUNTY,420500000000,111.6,31.0\n")
                .lay("m.csv", MOTHERS + mother("M1", place) + mother("M2", place))
                .lay("c.csv", CHILDREN + child("C1", place) + child("C2", place))
                .lay("p.csv", PAIRS + "M1,C1,2025-01-01,,\n")
                .lay("l.csv", LEDGER)
                .lay("v.csv", LEAVE)
                .lay("t.csv", TERMS);
    }

    /** Lays a file in the place of one of these and says which of its rows are refused: row, column, code. */
    List<String> faults(String file, String text) {
        Run run = lay(file, text).cases("duties", "school", "2026-03-01", "--leave", "@v.csv", "--terms", "@t.csv");
        List<String> refused = run.err()
                .lines()
                .filter(line -> line.startsWith("refused " + file + " row "))
                .toList();
        if (run.code() != (refused.isEmpty() ? 0 : 1)) {
            throw new AssertionError(run.toString());
        }
        return refused.stream()
                .map(line -> line.replaceFirst("refused " + file + " row (.*) column (.*) code (.*)", "$1 $2 $3"))
                .toList();
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    Desk lay(String name, String text) {
        return lay(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Desk lay(String name, byte[] bytes) {
        try {
            Files.write(path(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program; an argument that begins with {@code @} names a file on the desk, and so does {@code file:@}. */
    Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] resolved = Arrays.stream(args).map(this::resolved).toArray(String[]::new);
        int code = Office.run(environment, new PrintWriter(out), new PrintWriter(err), resolved);
        return new Run(code, out.toString(), err.toString());
    }

    private String resolved(String arg) {
        int at = arg.startsWith("@") ? 0 : arg.indexOf(":@") + 1;
        return at > 0 || arg.startsWith("@") ? arg.substring(0, at) + path(arg.substring(at + 1)) : arg;
    }

    Run screen(String programme, String... more) {
        return run(with(
                more,
                "screen --programme " + programme
                        + " --divisions @d.csv --mothers @m.csv --as-of 2026-03-01 --out @out.csv"));
    }

    Run pair(String programme, String... more) {
        return run(with(
                more,
                "pair --programme " + programme + " --divisions @d.csv --mothers @m.csv --children @c.csv"
                        + " --as-of 2026-03-01 --out @out.csv --report @r.json"));
    }

    Run cases(String command, String programme, String day, String... more) {
        return run(with(
                more,
                command + " --programme " + programme + " --divisions @d.csv --mothers @m.csv --children @c.csv"
                        + " --pairs @p.csv --ledger @l.csv --as-of " + day + " --out @out.csv"));
    }

    private static String[] with(String[] more, String line) {
        return Stream.concat(Arrays.stream(line.split(" ")), Arrays.stream(more))
                .toArray(String[]::new);
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> files() {
        try (Stream<Path> all = Files.list(directory)) {
            return new ArrayList<>(
                    all.map(file -> file.getFileName().toString()).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
