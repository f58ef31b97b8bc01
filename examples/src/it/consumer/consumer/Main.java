package consumer;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.source.Document;
import java.util.function.BiFunction;

/** Builds a value, copies it, is told what is missing, and prints words of its own. */
public final class Main {
  private Main() {}

  /**
   * Runs the application.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Document document =
        Document.builder()
            .id("bao-cao-2025")
            .title(Label.of("Báo cáo của phường Hoành Sơn"))
            .number("83/BC-UBND")
            .build();
    System.out.println(document.title() + " số " + document.number().orElseThrow());
    System.out.println(document.withNumber("84/BC-UBND").number().orElseThrow());
    System.out.println(new Document.Builder().from(document).build().equals(document));

    BiFunction<Document.Builder, String, Document.Builder> id = Document.Builder::id;
    System.out.println(id.apply(Document.builder().from(document), "phu-luc").build().id());

    try {
      Document.builder().build();
    } catch (InvalidValueException e) {
      e.problems().forEach(System.out::println);
    }

    for (Language language : Language.values()) {
      System.out.println(Messages.of(Main.class, language).text("greeting", "UBND"));
      System.out.println(Label.of("{0} hồ sơ", "{0} files").fill(language, "13"));
      System.out.println(Messages.of(MissingReason.class, language).text("missing.not-stated"));
    }
  }
}
