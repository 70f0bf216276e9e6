"""What a user can do, one function per verb: no Qt, no SQL."""
