package id.bina.identity;

import id.bina.shared.web.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of the city: find them, open one, print links for many. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    @Inject People people;
    @Inject Corrections corrections;
    @Inject CurrentUser user;

    private String query;
    private Long unitId;
    private String role;
    private PersonState state;
    private List<PersonRow> selected = List.of();
    private final Map<Long, List<String>> roles = new HashMap<>();
    private LazyRows<PersonRow> rows;
    private long waiting;

    public void open() {
        people.mayList();
        waiting = user.may(Roles.ADMIN) ? corrections.waiting() : 0;
        rows = new LazyRows<>(() -> people.count(filter()), this::page, PersonRow::id);
    }

    public void search() {
        selected = List.of();
        open();
    }

    private List<PersonRow> page(int first, int size, String sort, boolean ascending) {
        var page = people.rows(filter(), first, size, sort, ascending);
        roles.putAll(people.roles(page.stream().map(PersonRow::id).toList()));
        return page;
    }

    private PeopleFilter filter() {
        return new PeopleFilter(query, unitId, role, state);
    }

    /** Leads to the links for the selected people. */
    public String links() {
        return "/identity/link-list?faces-redirect=true&people="
                + selected.stream()
                        .map(row -> row.id().toString())
                        .collect(Collectors.joining(","));
    }

    public LazyRows<PersonRow> getRows() {
        return rows;
    }

    public Map<Long, List<String>> getRoles() {
        return roles;
    }

    public long getWaiting() {
        return waiting;
    }

    public List<PersonRow> getSelected() {
        return selected;
    }

    public void setSelected(List<PersonRow> selected) {
        this.selected = selected;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public PersonState getState() {
        return state;
    }

    public void setState(PersonState state) {
        this.state = state;
    }
}
