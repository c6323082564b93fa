# Number literals come in several bases, with underscores.
print(0x_ff, 0b1010, 0o17, 1_000_000, 0xdead_beef_cafe_babe_0000)
print(1e3, 1.5e-7, .5, 5., 1_0.0_1, 1e400, 1e-400, 0.1)
print(3j, 1.5J, 0j, 1 + 2j, 00, 0_0)
print(9223372036854775807, 9223372036854775808, -9223372036854775808, 4611686018427387904, -4611686018427387905)
