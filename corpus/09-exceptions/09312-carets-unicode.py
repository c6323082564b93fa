# Carets count wide and multi-byte characters.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
größe = 1
名前 = "x"
print("äöü", größe + 名前, "ß")
