package nl.basiseerst.report;

import nl.basiseerst.report.layout.Paper.Node;
import nl.basiseerst.report.layout.Tag;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

import java.util.ArrayList;
import java.util.List;

/// The structure tree of a tagged PDF, and which piece of which page belongs where in it.
final class PdfStructure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final COSArray pages = new COSArray();
    private COSArray owners = new COSArray();
    private PDPage page = new PDPage();

    PdfStructure(PDDocumentCatalog catalog, List<Node> nodes) {
        catalog.setStructureTreeRoot(root);
        for (Node node : nodes) {
            add(node);
        }
    }

    private void add(Node node) {
        PDStructureElement element;
        if (node.parent() < 0) {
            element = new PDStructureElement(type(node.tag()), root);
            root.appendKid(element);
        } else {
            PDStructureElement parent = elements.get(node.parent());
            element = new PDStructureElement(type(node.tag()), parent);
            parent.appendKid(element);
        }
        if (node.tag() == Tag.COLUMN_HEADING) {
            element.addAttribute(scope(PDTableAttributeObject.SCOPE_COLUMN));
        } else if (node.tag() == Tag.ROW_HEADING) {
            element.addAttribute(scope(PDTableAttributeObject.SCOPE_ROW));
        }
        elements.add(element);
    }

    private static PDTableAttributeObject scope(String scope) {
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        return attribute;
    }

    private static String type(Tag tag) {
        return switch (tag) {
            case DOCUMENT -> StandardStructureTypes.DOCUMENT;
            case TITLE -> StandardStructureTypes.H1;
            case HEADING -> StandardStructureTypes.H2;
            case PARAGRAPH -> StandardStructureTypes.P;
            case TABLE -> StandardStructureTypes.TABLE;
            case ROW -> StandardStructureTypes.TR;
            case COLUMN_HEADING, ROW_HEADING -> StandardStructureTypes.TH;
            case CELL -> StandardStructureTypes.TD;
        };
    }

    /// What follows is on this page.
    void begin(PDPage next) {
        page = next;
        owners = new COSArray();
        page.setStructParents(pages.size());
        pages.add(owners);
        page.getCOSObject().setName("Tabs", "S");
    }

    /// A new piece of content of a node on the current page.
    ///
    /// @return its number on the page
    int piece(int node) {
        int number = owners.size();
        PDStructureElement element = elements.get(node);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        owners.add(element.getCOSObject());
        return number;
    }

    /// The name under which the content of a node is marked.
    COSName name(int node) {
        return COSName.getPDFName(elements.get(node).getStructureType());
    }

    void finish() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(pages.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, COSArray.class));
        root.setParentTreeNextKey(pages.size());
    }
}
