//! The file's properties as XMP: title, language, and the claims to PDF/UA-1 and PDF/A-2a.
//! Not here: whether the claims hold.

use crate::pages::About;

pub(crate) fn packet(about: &About) -> String {
    let text = |tag: &str, value: &str| match value {
        "" => String::new(),
        value => format!(
            "<dc:{tag}><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:{tag}>",
            escaped(value)
        ),
    };
    let author = match about.author.as_str() {
        "" => String::new(),
        author => format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escaped(author)),
    };
    let program = match about.program.as_str() {
        "" => String::new(),
        program => format!(" xmp:CreatorTool=\"{}\"", escaped(program)),
    };
    let (title, subject) = (text("title", &about.title), text("description", &about.subject));
    let day = iso(about);
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
         xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\" \
         pdfuaid:part=\"1\" pdfaid:part=\"2\" pdfaid:conformance=\"A\" \
         xmp:CreateDate=\"{day}\" xmp:ModifyDate=\"{day}\"{program}>\
         {title}{author}{subject}{EXTENSION}</rdf:Description></rdf:RDF>\n<?xpacket end=\"r\"?>"
    )
}

/// PDF/A knows its own properties; PDF/UA's must be described to it (ISO 19005-2, 6.6.2.3).
const EXTENSION: &str = "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
    <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>\
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>\
    </rdf:li></rdf:Bag></pdfaExtension:schemas>";

fn iso(about: &About) -> String {
    let (year, month, date) = day(about);
    format!("{year:04}-{month:02}-{date:02}")
}

/// The day in the ranges that dates in files have.
pub(crate) fn day(about: &About) -> (u16, u8, u8) {
    (about.made.year.min(9999), about.made.month.clamp(1, 12), about.made.day.clamp(1, 31))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
