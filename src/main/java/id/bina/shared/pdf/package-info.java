/** Documents: XHTML to an archivable and accessible PDF, templates to fill, QR codes. */
package id.bina.shared.pdf;
