package io.github.wardreport.reference;

/**
 * A thing with an id, by which others refer to it: a statistic, a section, an organization.
 *
 * @param <T> the type itself
 */
public interface Entity<T extends Entity<T>> extends Referrer<T> {

  /**
   * The id by which others refer to it.
   *
   * @return a slug: lower-case letters and digits joined by hyphens
   */
  String id();
}
