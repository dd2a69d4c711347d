package org.bluepencil.engine.text;

/** A half-open range of UTF-16 code units. */
public record Span(int start, int end) {

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }

  public int length() {
    return end - start;
  }
}
