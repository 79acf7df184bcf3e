using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace OkOce.Dashboard.Site;

/// <summary>Answers with a component as a whole page; one that fails on the way answers with nothing of it.</summary>
/// <remarks>
/// Not the framework's own result for components: that one asks for protected forms, whose keys are written
/// to the user's folder at every first start, and we have no such forms.
/// </remarks>
internal sealed class RenderedPage<TPage>(Dictionary<string, object?> parameters) : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext context)
    {
        await using HtmlRenderer renderer = new(context.RequestServices, context.RequestServices.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html, Encoding.UTF8, context.RequestAborted);
    }
}
