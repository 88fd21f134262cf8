"""The generators, one file each: how a portal is written for it, how it is run, and what is edited in its preview."""

from generators import hugo, lotse, zola

GENERATORS = {"hugo": hugo, "zola": zola, "lotse": lotse}
# Those whose addresses are the same, so that their builds can be compared.
COMPARED = ("hugo", "lotse")
