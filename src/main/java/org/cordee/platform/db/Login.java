package org.cordee.platform.db;

/** A database role with its password; printing it shows the role alone. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
