# Format specifications and percent formats of floats.
def t(v, spec):
    try:
        return format(v, spec)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.5, 0.1, 1234567.891, 1e22, 1.5e-7, 123456789.0, 0.5, 2.5, 9.995, inf, -inf, nan]
specs = ["", ".0f", ".1f", ".2f", ".3", ".0", ".1", ".17", ".0e", ".3e", ".3E", ".0g", ".3g", ".3G", ".10g", "#.0f", "#.0e", "#.3g", "#", "g", "e", "f", "F", "n", ".4n", "%", ".1%", ".0%", "+", " ", "-", "+.2f", "z", "z.0f", "z.1f", "z+.1f", ",", "_", ",.2f", "_.2f", "012", "012,.1f", "+012.2f", "=12.1f", "<12.1f", "^12.1f", "*>12.3g", "20,.3f", "020,.3f", "020_e", ".2%", "10.1%", "-10.2f", "d", "x", "c", "s", ".f", "..", ".2d", "5.", ".50f", ".30g", "00.2f", "09", ".3,f", ".6_f", ".6,f", "z.3e", "Z", "inf", "E", "G", "%%"]
for spec in specs:
    print(repr(spec), [t(v, spec) for v in values])
fmts = ["%f", "%.0f", "%.2f", "%8.3f", "%-8.1f|", "%+.1e", "% g", "%g", "%#g", "%.3G", "%010.3f", "%E", "%5s", "%.2s", "%r", "%d", "%i", "%x", "%c", "%#.0f", "%*.*f", "%(x)f", "%.f", "%+-9.2f|", "%0-9.2f|", "%F"]
for f in fmts:
    out = []
    for v in values:
        try:
            out.append(f % ((10, 2, v) if "*" in f else v))
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    print(f, out)
for p in range(20):
    print(f"{2 / 3:.{p}f} {2 / 3:.{p}e} {2 / 3:.{p}g} {1e15 / 7:.{p}} {12345.678:.{p}g} {1e-5:.{p}g}")
for v in [0.5, 1.5, 2.5, 3.5, -0.5, 0.125, 0.375, 1e15 + 0.5, 2.675, 1.005, 1.115]:
    print(f"{v:.0f} {v:.1f} {v:.2f} {round(v)} {round(v, 1)} {round(v, 2)} {v:.0%} {v:.1e}")
