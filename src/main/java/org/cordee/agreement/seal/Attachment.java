package org.cordee.agreement.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** A text carried inside a PDF, which any reader of PDF shows among the attachments: put there before the seal. */
public final class Attachment {

    /** What the proof is called, inside the PDF and beside it. */
    public static final String NAME = "preuve.txt";

    private Attachment() {}

    /**
     * The PDF with the text inside.
     *
     * @param about what the text is, for whoever lists the attachments or has them read aloud
     */
    static byte[] in(byte[] pdf, byte[] text, String about) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream(pdf.length + text.length)) {
            var content = new PDEmbeddedFile(document, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
            content.setSubtype("text/plain");
            content.setSize(text.length);
            var file = new PDComplexFileSpecification();
            file.setFile(NAME);
            file.setFileUnicode(NAME);
            file.setFileDescription(about);
            file.setEmbeddedFile(content);
            file.setEmbeddedFileUnicode(content);
            file.getCOSObject().setName("AFRelationship", "Supplement");
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(NAME, file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            var associated = new COSArray();
            associated.add(file);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            document.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The text a PDF carries; empty when it carries none, as those sealed before did. */
    public static Optional<byte[]> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names == null || names.getEmbeddedFiles() == null) {
                return Optional.empty();
            }
            Map<String, PDComplexFileSpecification> files =
                    names.getEmbeddedFiles().getNames();
            PDComplexFileSpecification file = files == null ? null : files.get(NAME);
            return file == null || file.getEmbeddedFile() == null
                    ? Optional.empty()
                    : Optional.of(file.getEmbeddedFile().toByteArray());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
