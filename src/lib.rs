#![doc = include_str!("README.md")]

pub mod build;
pub mod cli;
pub mod config;
pub mod content;
pub mod diag;
pub mod export;
pub mod front_matter;
pub mod i18n;
pub mod image;
pub mod lint;
pub mod locale;
pub mod markdown;
pub mod portal;
pub mod serve;
pub mod source;
pub mod theme;
