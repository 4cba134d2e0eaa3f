//! From drawn pages to the finished file: the only file that knows lopdf, in which drawn pages are handed over.
//! Not here: how pages are drawn (`print`), how objects are stored (`file`).

mod fonts;
mod outline;
mod structure;

use crate::file::{File, Id, text};
use crate::pages::Laid;
use crate::xmp;

/// Pages as `print` hands them over.
pub(crate) type Draft = lopdf::Document;

/// What grey means on this paper: gamma 2.2, as sRGB has it. Made for this program; the paper has no colours.
static GREY: &[u8] = include_bytes!("grey.icc");

/// The finished PDF. Drawn pages keep their content; everything around it is said anew, for the drawing library has
/// no words for structure, and its fonts, links and outline are not what PDF/UA asks for.
pub(crate) fn finish(draft: Draft, laid: &Laid) -> Vec<u8> {
    let mut file = File::default();
    let [catalog, pages] = [file.reserve(), file.reserve()];
    let contents = draft.page_iter().map(|page| draft.get_page_content(page));
    let contents: Vec<Id> = contents.map(|content| file.stream("", &content)).collect();
    let page_ids: Vec<Id> = contents.iter().map(|_| file.reserve()).collect();
    let fonts = fonts::embed(&mut file, laid);
    let resources = file.add(format!("<</Font<<{fonts}>>>>"));
    let structure = structure::write(&mut file, laid, &page_ids);
    for (i, (page, content)) in page_ids.iter().zip(&contents).enumerate() {
        let links = &structure.links[i];
        let links = if links.is_empty() { String::new() } else { format!("/Tabs/S/Annots[{}]", list(links)) };
        // PDF/A wants each page to name its resources; inherited ones do not count (ISO 19005-2, 6.2.2).
        file.set(
            *page,
            format!(
                "<</Type/Page/Parent {pages}/Resources {resources}/Contents {content}/StructParents {i}{links}>>"
            ),
        );
    }
    let (width, height) = laid.size;
    let kids = list(&page_ids);
    let count = page_ids.len();
    file.set(pages, format!("<</Type/Pages/Count {count}/Kids[{kids}]/MediaBox[0 0 {width} {height}]>>"));
    let outline = outline::write(&mut file, laid, &page_ids);
    let profile = file.stream("/N 1", GREY);
    let metadata = file.stream("/Type/Metadata/Subtype/XML", xmp::packet(&laid.about).as_bytes());
    let (tree, lang) = (structure.root, laid.about.lang.tag());
    file.set(
        catalog,
        format!(
            "<</Type/Catalog/Pages {pages}/Lang({lang})/MarkInfo<</Marked true>>/StructTreeRoot {tree}{outline}\
             /Metadata {metadata}/ViewerPreferences<</DisplayDocTitle true>>\
             /OutputIntents[<</S/GTS_PDFA1/OutputConditionIdentifier(Grey gamma 2.2)/DestOutputProfile {profile}>>]>>"
        ),
    );
    let info = properties(&mut file, laid);
    file.finish(catalog, info)
}

/// The old kind of properties, for readers that know no XMP.
fn properties(file: &mut File, laid: &Laid) -> Id {
    let about = &laid.about;
    let (year, month, day) = xmp::day(about);
    let mut info = b"<<".to_vec();
    let entries = [
        ("Title", &about.title),
        ("Author", &about.author),
        ("Subject", &about.subject),
        ("Creator", &about.program),
    ];
    for (key, value) in entries {
        if !value.is_empty() {
            info.extend(format!("/{key}").as_bytes());
            info.extend(text(value));
        }
    }
    let date = format!("(D:{year:04}{month:02}{day:02})");
    info.extend(format!("/CreationDate{date}/ModDate{date}>>").as_bytes());
    file.add(info)
}

/// References side by side.
fn list(ids: &[Id]) -> String {
    ids.iter().map(Id::to_string).collect::<Vec<_>>().join(" ")
}

/// A number as PDF writes it, to a tenth of a point.
fn tenth(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}
