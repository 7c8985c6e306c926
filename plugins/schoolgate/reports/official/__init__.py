"""Official papers made from what stands on the portal (R-131 to R-136): drafts, until somebody signs them."""
