//! Which rows make a page, and that turning pages comes back to where it began.
