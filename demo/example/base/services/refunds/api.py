"""What the shop calls to refund an order."""
