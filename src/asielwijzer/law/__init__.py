# SPDX-License-Identifier: EUPL-1.2
"""What the law says: declarations only. Nothing here computes a case, reads a clock or holds a public sentence."""
