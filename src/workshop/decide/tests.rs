//! What is refused, and what an intent becomes.
