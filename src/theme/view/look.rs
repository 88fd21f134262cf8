//! How the town shows itself around every page: its sign, its coat of arms, its links at the foot.

use tera::Value as View;

use super::{Fields, Seen};
use crate::config::Setting;
use crate::portal::Target;
use crate::source::{FileId, Span};

impl Seen<'_> {
    /// The sign beside the portal's name: `{url, width?, height?, dark?}`.
    pub(super) fn town_logo(self) -> Option<View> {
        let look = &self.portal.config.look;
        Some(self.sign(look.logo.as_ref())?.some("dark", self.look_file(look.logo_dark.as_ref())).value())
    }

    /// The coat of arms: `{url, width?, height?}`.
    pub(super) fn coat_of_arms(self) -> Option<View> {
        self.sign(self.portal.config.look.coat_of_arms.as_ref()).map(Fields::value)
    }

    /// A file that the settings name, with its size, so that nothing moves when it arrives.
    fn sign(self, setting: Option<&(String, Span)>) -> Option<Fields> {
        let url = self.look_file(setting)?;
        let size = self.portal.image(&FileId::new(&setting?.0)).and_then(|image| image.size);
        let fields = Fields::new().with("url", url).some("width", size.map(|size| size.width));
        Some(fields.some("height", size.map(|size| size.height)))
    }

    /// The address of a file that the settings name; none where it is missing, which the rules tell.
    fn look_file(self, setting: Option<&(String, Span)>) -> Option<String> {
        let file = FileId::new(&setting?.0);
        self.portal.asset(&file)?;
        Some(self.file(&super::super::asset_path(&file)))
    }

    /// The town's own links at the foot: a list of `{url, title, outside}`.
    pub(super) fn foot_links(self) -> Vec<View> {
        self.portal.config.look.footer.iter().filter_map(|link| self.foot_link(link)).collect()
    }

    fn foot_link(self, link: &Setting) -> Option<View> {
        let message = format!("footer-{}", link.name);
        let said = self.portal.catalogues.label(self.locale, &message);
        let said = said.map(|said| self.in_words(&said));
        let (url, own, outside) = match self.portal.footer_target(link).ok()? {
            Target::Entry(entry, heading) => {
                let heading = heading.map_or_else(String::new, |heading| format!("#{heading}"));
                (self.address_of(entry) + &heading, self.words(entry, "title"), false)
            }
            Target::Asset(file) => (self.file(&super::super::asset_path(&file)), None, false),
            Target::Outside(address) => (address, None, true),
            Target::Heading(_) => return None,
        };
        let title = said.or(own).unwrap_or_else(|| self.label(&message));
        Some(Fields::new().with("url", url).with("title", title).with("outside", outside).value())
    }
}
