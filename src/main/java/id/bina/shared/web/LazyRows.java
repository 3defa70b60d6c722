package id.bina.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a long table, fetched page by page: one function counts, one fetches. */
public class LazyRows<T> extends LazyDataModel<T> {
    /** Fetches the rows of one page; sort is a column's field name or null for the usual order. */
    public interface Page<T> extends Serializable {
        List<T> rows(int first, int size, String sort, boolean ascending);
    }

    public interface Count extends Supplier<Integer>, Serializable {}

    public interface Key<T> extends Function<T, Object>, Serializable {}

    private final Count count;
    private final Page<T> page;
    private final Key<T> key;

    public LazyRows(Count count, Page<T> page, Key<T> key) {
        this.count = count;
        this.page = page;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return count.get();
    }

    @Override
    public List<T> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sort = sorts.values().stream().findFirst();
        return page.rows(
                first,
                size,
                sort.map(SortMeta::getField).orElse(null),
                sort.map(s -> s.getOrder().isAscending()).orElse(true));
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        List<T> shown = getWrappedData();
        return shown == null
                ? null
                : shown.stream()
                        .filter(row -> getRowKey(row).equals(rowKey))
                        .findFirst()
                        .orElse(null);
    }
}
