# SPDX-License-Identifier: EUPL-1.2
"""The Dutch asylum procedure: the law declared once with its sources, and what follows from it for a case."""

__version__ = "0.1.0"
