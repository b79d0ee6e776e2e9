# SPDX-License-Identifier: EUPL-1.2
"""The public guide: the procedure for the person in it, in their own language. It reads the law and stores nothing."""
