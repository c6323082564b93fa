# The text of floats: repr, format specs of every kind.
values = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 1.5e-4, 1e-4, 1e-5, 0.00012345, 1e100, -1e-100, 1.7976931348623157e308, 5e-324, 2.5, 1234.5678, 0.000001, 999999.5, float("inf"), float("-inf"), float("nan")]
def show(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"
print([repr(v) for v in values])
print([str(v) for v in values], [f"{v}" for v in values[:5]])
for spec in ["e", "E", "f", "F", "g", "G", "%", "n", ".0f", ".1f", ".3f", ".0e", ".2e", ".0g", ".3g", "#.3g", ".10g", ".17g", "#g", "#.0f", "#.0e", ".3", ".0", ".1", "#", "10.2f", "<12.1f", "^12.1f", "+.1f", " .1f", "=+10.1f", "010.1f", ",.2f", "_.1f", "z.0f", "z.1f", ",", ".5%", ".0%", "20", "*>20.3e", ".6_f", "c", "d", "x"]:
    print(spec, [show(format, v, spec) for v in values])
print(show(format, -0.04, "z.1f"), show(format, -0.04, ".1f"), show(format, 1e300, "%"), show(format, 12345.678, ".8g"), show(format, 0.0, "g"), show(format, 0.0, ".3"), show(format, 100000.0, "g"), show(format, 1000000.0, "g"), show(format, 0.0001, "g"), show(format, 0.00001, "g"), show(format, 1.0, ".4"), show(format, 10.0, ".1"))
print("%.3f %5.1f|%-8.2e|%+g|%G|%#.0f|%%|%e" % (3.14159, 2.5, 12345.678, 1.0, 1e-10, 3.0, 0.5))
print((1.0).hex(), (-0.1).hex(), float.fromhex("0x1.8p3"), float.fromhex("-inf"), show(float.fromhex, "zz"))
