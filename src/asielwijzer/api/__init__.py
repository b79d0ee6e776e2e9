# SPDX-License-Identifier: EUPL-1.2
"""Data for other programs, under `/api/v1/`: what the guide says as JSON, and the engine as a question and an answer.

Nothing is kept and nothing of a case is written anywhere.
"""
