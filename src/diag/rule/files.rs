//! Files as such: encoding, names, size.

use super::{Level, Rule};

rules! {
    /// A file is in another encoding than UTF-8.
    ENCODING = "files/encoding", Error, "", "", "";
    /// A file cannot be read.
    UNREADABLE = "files/unreadable", Error, "", "", "";
    /// A file is larger than a text or a file for download should be.
    TOO_LARGE = "files/too-large", Error, "", "", "";
    /// A link in the file system leads out of the portal.
    LINK_OUTSIDE = "files/link-outside", Error, "", "", "";
    /// The name of a file has letters that make addresses hard to type and to send.
    NAME_LETTERS = "files/name-letters", Warning, "", "", "";
    /// The lines of a text end as no program of today ends them.
    OLD_LINE_ENDS = "files/old-line-ends", Error, "", "", "";
    /// The name of a page has another ending than `.md`.
    NAME_ENDING = "files/name-ending", Warning, "", "", "";
    /// A file looks like a copy that was left behind.
    LEFTOVER = "files/leftover", Warning, "", "", "";
    /// A page stands outside the folder for pages.
    OUTSIDE_CONTENT = "files/outside-content", Warning, "", "", "";
    /// The name of a folder is nearly that of a type.
    FOLDER_NAME = "files/folder-name", Warning, "", "", "";
    /// Two names differ only in upper and lower case.
    NAME_CASE = "files/name-case", Error, "", "", "";
}
