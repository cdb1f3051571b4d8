"""Pays refunds back."""
