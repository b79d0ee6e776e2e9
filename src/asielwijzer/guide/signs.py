# SPDX-License-Identifier: EUPL-1.2
"""The signs of the guide, drawn for it: lines on a field of 24 by 24. No faces, flags, fingers or religious signs."""

SIGNS = {
    "arrived": '<path d="M4 20V9l8-5 8 5v11M9 20v-6h6v6"/>',
    "letter": '<path d="M3 6h18v12H3zM3 7l9 6 9-6"/>',
    "path": '<path d="M6 3v6a3 3 0 0 0 3 3h6a3 3 0 0 1 3 3v6"/><circle cx="6" cy="3.5" r="1.5"/>',
    "person": '<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/>',
    "phone": '<path d="M5 3h4l2 5-2 2c1 2 3 4 5 5l2-2 5 2v4c-8 2-18-8-16-16z"/>',
    "clock": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>',
    "law": '<path d="M6 3h9l4 4v14H6zM9 12h7M9 16h7"/>',
    "sound": '<path d="M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6"/>',
    "done": '<path d="M5 13l4 4L19 7"/>',
    "here": '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="4"/>',
    "later": '<circle cx="12" cy="12" r="9" stroke-dasharray="3 3"/>',
    "warning": '<path d="M12 4L2 20h20zM12 10v5M12 17v1"/>',
    "child": '<circle cx="12" cy="7" r="3"/><path d="M7 21c0-5 2-8 5-8s5 3 5 8"/>',
    "shield": '<path d="M12 3l8 3c0 8-3 12-8 15-5-3-8-7-8-15z"/>',
}
