"""The place where proposals are decided on, one after the other, both passages in view."""
