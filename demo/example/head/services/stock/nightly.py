"""Nightly comparison of warehouse and shop stock."""
