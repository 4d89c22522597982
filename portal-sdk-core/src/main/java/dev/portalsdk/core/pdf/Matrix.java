package dev.portalsdk.core.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** A transformation of the plane, as the six numbers that PDF writes. */
record Matrix(double a, double b, double c, double d, double e, double f) {

  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  static Matrix moved(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  /** Returns the matrix of six numbers, the identity if they are not that. */
  static Matrix of(COSBase base) {
    if (!(base instanceof COSArray array) || array.size() != 6) {
      return IDENTITY;
    }
    double[] numbers = new double[6];
    for (int i = 0; i < numbers.length; i++) {
      if (!(array.getObject(i) instanceof COSNumber number)) {
        return IDENTITY;
      }
      numbers[i] = number.floatValue();
    }
    return new Matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }

  /** Returns the transformation that does this one first and the other after it. */
  Matrix then(Matrix other) {
    return new Matrix(
        a * other.a + b * other.c,
        a * other.b + b * other.d,
        c * other.a + d * other.c,
        c * other.b + d * other.d,
        e * other.a + f * other.c + other.e,
        e * other.b + f * other.d + other.f);
  }

  double x(double px, double py) {
    return px * a + py * c + e;
  }

  double y(double px, double py) {
    return px * b + py * d + f;
  }

  /** Returns how much higher things become. */
  double height() {
    return Math.hypot(c, d);
  }
}
