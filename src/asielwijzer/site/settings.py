# SPDX-License-Identifier: EUPL-1.2
"""Settings of the site. Nothing here is secret, and the site keeps no data: there is no database to set up."""

from __future__ import annotations

import os
import secrets

DEBUG = False
# The site signs nothing and has no sessions; Django wants a key all the same.
SECRET_KEY = secrets.token_urlsafe(32)
ALLOWED_HOSTS = os.environ.get("ASIELWIJZER_HOSTS", "127.0.0.1,localhost,[::1],testserver").split(",")
ROOT_URLCONF = "asielwijzer.site.urls"
WSGI_APPLICATION = "asielwijzer.site.wsgi.application"

INSTALLED_APPS = ["asielwijzer.guide"]
MIDDLEWARE = [
    "asielwijzer.guide.middleware.headers",
    "asielwijzer.guide.middleware.plain_errors",
    "asielwijzer.guide.middleware.compressed",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"builtins": ["asielwijzer.guide.templatetags.guide"]},
    }
]
DATABASES: dict[str, dict[str, str]] = {}

# The language is in the address, and dates are written by our own tables (words/dates.py): Django decides neither.
USE_I18N = False
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"

DATA_UPLOAD_MAX_MEMORY_SIZE = 20_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 40
APPEND_SLASH = False
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# No line of the log holds an address, a visitor or an answer. Django's own lines hold the address: they go nowhere.
# What fails is logged by `guide.middleware`, by the name of the failure alone.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"nowhere": {"class": "logging.NullHandler"}},
    "loggers": {"django": {"handlers": ["nowhere"], "propagate": False}},
}
