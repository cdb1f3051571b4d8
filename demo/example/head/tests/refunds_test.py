"""Tests of the refunds."""
