package nl.basiseerst.ui.settings.paste;

/// A team as a practice has it in a spreadsheet.
final class Pasted {

    /// Fifteen people under headings of their own making; one role is none.
    static final String TEAM =
            """
            Wie\tRol in de praktijk\tContract\tUren\tDagen
            Sanne Visser\tHuisarts\tpraktijkhouder\t36\tma t/m do
            Mark de Ruiter\tHA\tpraktijkhouder\t32\tma di do vr
            Noor Hakimi\thidha\tloondienst\t24\tma wo vr
            Joris Blok\taios\tin opleiding\t38\tma di wo vr
            Esther Prinsen\tVS\tvast\t28,5\tdi wo do
            Karin Mulder\tPOH-S\tvast\t24\tma di do
            Wim Schouten\tPOH-S\tvast\t16\two vr
            Fleur Kuiper\tPOH-GGZ\tgedetacheerd\t20\tma di wo-ochtend
            Ans Veenstra\tpoh o\tvast\t12\tdi do
            Lotte Smit\tDA\tvast\t32\tma t/m do
            Bea Vermeulen\tdoktersassistente\tvast\t24\tma wo vr
            Demi Kok\tdoktersasistent\tvast\t28\tdi t/m vr
            Rachid Amrani\tassistent\tvast\t36\tma t/m vr
            Ilse Bos\tSOH\tvast\t24\tma di wo
            Gerda Hoekstra\tdokter\tvast\t16\tma do
            """;

    private Pasted() {}
}
