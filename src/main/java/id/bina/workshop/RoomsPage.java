package id.bina.workshop;

import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The rooms: adds, describes anew, takes out of use. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {
    @Inject Rooms rooms;
    @Inject Notice notice;

    private Long id;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 300)
    private String address;

    @NotNull
    @Min(1)
    @Max(5000)
    private Integer capacity;

    private LazyRows<Room> rows;

    @PostConstruct
    void open() {
        rooms.count();
        rows =
                new LazyRows<>(
                        () -> rooms.count(),
                        (first, size, sort, ascending) -> rooms.rows(first, size),
                        Room::getId);
    }

    public String save() {
        if (id == null) {
            rooms.add(name, address, capacity);
        } else {
            rooms.change(id, name, address, capacity);
        }
        notice.info("workshop.room.saved");
        return "/workshop/rooms?faces-redirect=true";
    }

    /** Takes this room into the form. */
    public void edit(Room room) {
        id = room.getId();
        name = room.getName();
        address = room.getAddress();
        capacity = room.getCapacity();
    }

    public void toggle(Room room) {
        if (room.isActive()) {
            rooms.close(room.getId());
        } else {
            rooms.reopen(room.getId());
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public LazyRows<Room> getRows() {
        return rows;
    }
}
