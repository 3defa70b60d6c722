package id.bina.workshop;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A place where sessions are held; a closed one is kept for the sessions it had. */
@Entity
public class Room extends Persistent {
    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 300)
    private String address;

    /** People who may be in it at once. */
    @Min(1)
    @Max(5000)
    private int capacity;

    private boolean active = true;

    protected Room() {}

    Room(String name, String address, int capacity) {
        describe(name, address, capacity);
    }

    final void describe(String newName, String newAddress, int newCapacity) {
        name = newName.strip();
        address = newAddress == null || newAddress.isBlank() ? null : newAddress.strip();
        capacity = newCapacity;
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public int getCapacity() {
        return capacity;
    }

    public boolean isActive() {
        return active;
    }
}
