# SPDX-License-Identifier: EUPL-1.2
"""The Django project: settings, addresses, and the server of the command `run`."""
