package org.bluepencil.server;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The head of the OpenAPI document. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Bluepencil",
            version = "1",
            description =
                "Cleans machine-translated news copy: names as the dictionaries have them,"
                    + " typography as the language wants it, and a flag where a person should look."
                    + " Problems come as RFC 9457 `application/problem+json`; every answer carries"
                    + " `X-Request-Id`, the client's own if it sent a good one.",
            license = @License(name = "LGPL-2.1-or-later", identifier = "LGPL-2.1-or-later")))
public class ApiDescription extends Application {}
