package io.github.wardreport.territory;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Coded;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A kind of administrative unit. Kinds are data: a unit's {@linkplain AdministrativeUnit#kinds()
 * kind} is a code, and this type names the known ones (Law 72/2025/QH15 on the organization of
 * local government; for those of district level and townships, Law 77/2015/QH13).
 *
 * @param code the code, for example {@code ward}
 * @param tier its tier
 * @param title the word in front of the names of its units, in lower case: {@code phường}; two
 *     kinds share {@code thành phố}
 * @param label the words for people: {@code thành phố trực thuộc trung ương}, {@code centrally-run
 *     city}
 */
public record UnitKind(String code, AdministrativeTier tier, String title, Label label)
    implements Labelled {
  /** A province (tỉnh). */
  public static final UnitKind PROVINCE =
      new UnitKind("province", AdministrativeTier.PROVINCE, "tỉnh", Label.of("tỉnh", "province"));

  /** A centrally-run city (thành phố trực thuộc trung ương), named {@code thành phố}. */
  public static final UnitKind MUNICIPALITY =
      new UnitKind(
          "municipality",
          AdministrativeTier.PROVINCE,
          "thành phố",
          Label.of("thành phố trực thuộc trung ương", "centrally-run city"));

  /** An urban district (quận), until 30 June 2025. */
  public static final UnitKind URBAN_DISTRICT =
      new UnitKind(
          "urban-district",
          AdministrativeTier.DISTRICT,
          "quận",
          Label.of("quận", "urban district"));

  /** A rural district (huyện), until 30 June 2025. */
  public static final UnitKind RURAL_DISTRICT =
      new UnitKind(
          "rural-district",
          AdministrativeTier.DISTRICT,
          "huyện",
          Label.of("huyện", "rural district"));

  /** A town of district level (thị xã), until 30 June 2025. */
  public static final UnitKind TOWN =
      new UnitKind("town", AdministrativeTier.DISTRICT, "thị xã", Label.of("thị xã", "town"));

  /** A city of district level (thành phố thuộc tỉnh), until 30 June 2025. */
  public static final UnitKind PROVINCIAL_CITY =
      new UnitKind(
          "provincial-city",
          AdministrativeTier.DISTRICT,
          "thành phố",
          Label.of("thành phố thuộc tỉnh", "provincial city"));

  /** A ward (phường). */
  public static final UnitKind WARD =
      new UnitKind("ward", AdministrativeTier.COMMUNE, "phường", Label.of("phường", "ward"));

  /** A commune (xã). */
  public static final UnitKind COMMUNE =
      new UnitKind("commune", AdministrativeTier.COMMUNE, "xã", Label.of("xã", "commune"));

  /** A special zone (đặc khu), since 1 July 2025. */
  public static final UnitKind SPECIAL_ZONE =
      new UnitKind(
          "special-zone",
          AdministrativeTier.COMMUNE,
          "đặc khu",
          Label.of("đặc khu", "special zone"));

  /** A township (thị trấn), until 30 June 2025. */
  public static final UnitKind TOWNSHIP =
      new UnitKind(
          "township", AdministrativeTier.COMMUNE, "thị trấn", Label.of("thị trấn", "township"));

  /** A residential group of a ward (tổ dân phố). */
  public static final UnitKind RESIDENTIAL_GROUP =
      new UnitKind(
          "residential-group",
          AdministrativeTier.NEIGHBOURHOOD,
          "tổ dân phố",
          Label.of("tổ dân phố", "residential group"));

  /** A village of a commune (thôn). */
  public static final UnitKind VILLAGE =
      new UnitKind(
          "village", AdministrativeTier.NEIGHBOURHOOD, "thôn", Label.of("thôn", "village"));

  private static final List<UnitKind> KNOWN =
      List.of(
          PROVINCE,
          MUNICIPALITY,
          URBAN_DISTRICT,
          RURAL_DISTRICT,
          TOWN,
          PROVINCIAL_CITY,
          WARD,
          COMMUNE,
          SPECIAL_ZONE,
          TOWNSHIP,
          RESIDENTIAL_GROUP,
          VILLAGE);

  /**
   * Checks the code.
   *
   * @param code {@link #code()}
   * @param tier {@link #tier()}
   * @param title {@link #title()}
   * @param label {@link #label()}
   * @throws io.github.wardreport.problem.InvalidValueException if the code or the title is blank
   */
  public UnitKind {
    Arguments.notBlank("code", code);
    Arguments.notBlank("title", title);
  }

  /**
   * The known kinds.
   *
   * @return from the highest tier to the lowest
   */
  public static List<UnitKind> known() {
    return KNOWN;
  }

  /**
   * Finds a known kind by its code.
   *
   * @param code for example {@code ward}
   * @return empty for a kind of the application
   */
  public static Optional<UnitKind> find(String code) {
    return Coded.find(KNOWN, code);
  }

  /**
   * Finds the known kind that a full name begins with: {@code Phường Hoành Sơn} is the name of a
   * ward.
   *
   * @param name the name with its kind, in any case and encoding
   * @param tier the tier, because {@code Thành phố} is a kind of two tiers
   * @return empty if the name begins with no kind of the tier
   */
  public static Optional<UnitKind> ofName(String name, AdministrativeTier tier) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    for (UnitKind kind : KNOWN) {
      if (kind.tier.equals(tier) && kind.isBefore(composed)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean isBefore(String name) {
    int end = title.length();
    return name.regionMatches(true, 0, title, 0, end)
        && (name.length() == end || Character.isWhitespace(name.charAt(end)));
  }
}
