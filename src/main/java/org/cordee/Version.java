package org.cordee;

import picocli.CommandLine.IVersionProvider;

/** The version written in the jar; a build that is not packaged has none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Cordée " + number()};
    }

    static String number() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
