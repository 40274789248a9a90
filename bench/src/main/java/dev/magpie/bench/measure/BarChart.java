package dev.magpie.bench.measure;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;

/**
 * Bars with intervals: a group of bars for each benchmark, a bar for each contender. Text and axes
 * have the colour that the reader's colour scheme asks for; bars can be told apart on both.
 */
final class BarChart implements Charts.Drawer {
  private static final int HEIGHT = 460;
  private static final int LEGEND = 260;
  private static final int BAR = 11;
  private static final int LEAST_WIDTH = 640;

  private static final Color NONE = new Color(0, 0, 0, 0);
  private static final Color GRID = new Color(128, 128, 128);

  /** Stands for the reader's colour until the chart is drawn. */
  private static final Color INK = new Color(1, 2, 3);

  private static final String INK_TEXT = "rgb(1,2,3)";
  private static final String STYLE =
      "<style>:root{color-scheme:light dark;color:#1d2126}"
          + "@media(prefers-color-scheme:dark){:root{color:#dde3ea}}</style>";
  private static final Pattern OPENING = Pattern.compile("(<svg[^>]*>)");

  /** What is drawn for a score that there is not. */
  private static final Pattern NOTHING = Pattern.compile("<[^<>]*NaN[^<>]*/>");

  private static final Pattern DIGITS = Pattern.compile("(\\.\\d\\d)\\d+");

  private static final List<Color> OURS = colors(0x2f6fde, 0x12a5b5, 0x7b5cf0, 0x2fa862);
  private static final List<Color> VOLATILE = colors(0x8fb0ee, 0x82ced6, 0xb7a6f7, 0x92d3ab);
  private static final List<Color> PEERS =
      colors(0xe07b39, 0xcf4257, 0xb8860b, 0x8d6e63, 0xc265a0, 0x8a8f98, 0xe3b23c, 0x9c4a1a);

  @Override
  public String draw(String title, List<Subject> subjects) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Map<Contender, List<Score>> series = series(subjects);
    int width = Math.max(LEAST_WIDTH, LEGEND + BAR * subjects.size() * (series.size() + 1));
    CategoryChart chart =
        new CategoryChartBuilder().width(width).height(HEIGHT).title(title).build();
    style(chart.getStyler());
    List<String> names = subjects.stream().map(Subject::benchmark).toList();
    series.forEach(
        (contender, scores) ->
            chart.addSeries(
                contender.name(),
                names,
                scores.stream().map(Score::mean).toList(),
                scores.stream().map(Score::error).toList()));
    chart.getStyler().setSeriesColors(palette(List.copyOf(series.keySet())));
    return svg(chart);
  }

  /** The scores of each contender, in the order of the benchmarks; NaN where there is none. */
  private static Map<Contender, List<Score>> series(List<Subject> subjects) {
    Map<Contender, List<Score>> series = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      subject.results().values().forEach(r -> series.put(r.contender(), new ArrayList<>()));
    }
    series.forEach(
        (contender, scores) -> {
          for (Subject subject : subjects) {
            Result result = subject.of(contender);
            scores.add(result == null ? new Score(Double.NaN, Double.NaN) : result.score());
          }
        });
    return series;
  }

  private static void style(CategoryStyler styler) {
    styler.setChartBackgroundColor(NONE);
    styler.setPlotBackgroundColor(NONE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setPlotGridLinesColor(GRID);
    styler.setLegendBackgroundColor(NONE);
    styler.setLegendBorderColor(NONE);
    styler.setLegendPosition(Styler.LegendPosition.OutsideE);
    styler.setChartFontColor(INK);
    styler.setAxisTickLabelsColor(INK);
    styler.setAxisTickMarksColor(INK);
    styler.setErrorBarsColor(INK);
    styler.setXAxisLabelRotation(20);
    styler.setYAxisMin(0.0);
  }

  private static Color[] palette(List<Contender> contenders) {
    Color[] palette = new Color[contenders.size()];
    int[] used = new int[3];
    for (int i = 0; i < palette.length; i++) {
      Contender contender = contenders.get(i);
      int kind = contender.isOurs() ? 0 : contender.isVolatile() ? 1 : 2;
      List<Color> colors = List.of(OURS, VOLATILE, PEERS).get(kind);
      palette[i] = colors.get(used[kind]++ % colors.size());
    }
    return palette;
  }

  private static String svg(CategoryChart chart) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
    String text = bytes.toString(StandardCharsets.UTF_8).replace(INK_TEXT, "currentColor");
    String small = DIGITS.matcher(NOTHING.matcher(text).replaceAll("")).replaceAll("$1");
    return OPENING.matcher(small).replaceFirst("$1" + STYLE);
  }

  private static List<Color> colors(int... rgb) {
    List<Color> colors = new ArrayList<>();
    for (int color : rgb) {
      colors.add(new Color(color));
    }
    return colors;
  }
}
