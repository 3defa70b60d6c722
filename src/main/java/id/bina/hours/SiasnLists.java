package id.bina.hours;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ledger beside the national system: what is only here, only there, or other there. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SiasnLists {
    @Inject SiasnReads reads;
    @Inject Event<DomainEvent> events;

    /** How many lines each list has. */
    public Map<SiasnList, Integer> counts(SiasnWish wish) {
        var counts = new EnumMap<SiasnList, Integer>(SiasnList.class);
        for (var list : SiasnList.values()) {
            counts.put(list, reads.count(new SiasnFilter(list, wish, null)));
        }
        return counts;
    }

    public int count(SiasnFilter filter) {
        return reads.count(filter);
    }

    public List<SiasnRow> rows(SiasnFilter filter, int first, int size) {
        return reads.rows(filter, first, size);
    }

    /** The whole list as CSV; the stream stays open. */
    public void write(SiasnFilter filter, OutputStream out) throws IOException {
        int written =
                new SheetWriter<SiasnRow>(
                                Texts.label(filter.list()),
                                Texts.of("hours.siasn.columns"),
                                row -> cells(filter.list(), row))
                        .write("csv", (first, size) -> rows(filter, first, size), out);
        events.fire(new SiasnListed(filter.list().name(), filter.wish().year(), written));
    }

    private static List<?> cells(SiasnList list, SiasnRow row) {
        return Arrays.asList(
                Texts.label(list),
                row.nip(),
                row.name(),
                row.unitName(),
                row.title(),
                row.documentNumber(),
                row.endedOn() == null ? null : row.endedOn().toString(),
                plain(row.jp()),
                plain(row.answeredJp()),
                row.reason());
    }

    private static String plain(BigDecimal jp) {
        return jp == null ? null : jp.stripTrailingZeros().toPlainString();
    }
}
